import { NewPersonScreen } from '#app/people/NewPersonScreen.tsx'

export default NewPersonScreen
