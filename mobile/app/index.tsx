import { FirstScreen } from '#app/first/FirstScreen.tsx'

export default FirstScreen
