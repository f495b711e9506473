import { JobScreen } from '#app/order/JobScreen.tsx'

export default JobScreen
