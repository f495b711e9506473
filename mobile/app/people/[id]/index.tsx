import { PersonScreen } from '#app/people/PersonScreen.tsx'

export default PersonScreen
