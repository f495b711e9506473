import { AccountScreen } from '#app/account/AccountScreen.tsx'

export default AccountScreen
