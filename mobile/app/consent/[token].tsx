import { SubjectScreen } from '#app/shown/SubjectScreen.tsx'

export default SubjectScreen
