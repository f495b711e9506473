import { LicencesScreen } from '#app/account/LicencesScreen.tsx'

export default LicencesScreen
