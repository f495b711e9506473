import { ExportScreen } from '#app/account/ExportScreen.tsx'

export default ExportScreen
