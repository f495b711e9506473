import { OrderScreen } from '#app/order/OrderScreen.tsx'

export default OrderScreen
