import { PasskeysScreen } from '#app/account/PasskeysScreen.tsx'

export default PasskeysScreen
