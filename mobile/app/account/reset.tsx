import { ResetScreen } from '#app/account/ResetScreen.tsx'

export default ResetScreen
