import { SessionsScreen } from '#app/account/SessionsScreen.tsx'

export default SessionsScreen
