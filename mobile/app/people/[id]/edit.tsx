import { EditPersonScreen } from '#app/people/EditPersonScreen.tsx'

export default EditPersonScreen
