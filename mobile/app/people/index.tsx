import { PeopleScreen } from '#app/people/PeopleScreen.tsx'

export default PeopleScreen
