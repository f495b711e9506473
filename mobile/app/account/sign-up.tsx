import { SignUpScreen } from '#app/account/SignUpScreen.tsx'

export default SignUpScreen
