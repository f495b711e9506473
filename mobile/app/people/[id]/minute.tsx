import { MinuteScreen } from '#app/people/MinuteScreen.tsx'

export default MinuteScreen
