import { SharedScreen } from '#app/shown/SharedScreen.tsx'

export default SharedScreen
