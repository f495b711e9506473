import { KeysScreen } from '#app/account/KeysScreen.tsx'

export default KeysScreen
