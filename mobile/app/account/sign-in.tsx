import { SignInScreen } from '#app/account/SignInScreen.tsx'

export default SignInScreen
