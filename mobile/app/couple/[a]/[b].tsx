import { CoupleScreen } from '#app/people/CoupleScreen.tsx'

export default CoupleScreen
