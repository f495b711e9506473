import { ReadingsScreen } from '#app/order/ReadingsScreen.tsx'

export default ReadingsScreen
