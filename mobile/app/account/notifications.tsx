import { NotificationsScreen } from '#app/account/NotificationsScreen.tsx'

export default NotificationsScreen
