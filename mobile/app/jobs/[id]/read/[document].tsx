import { ReadScreen } from '#app/reader/ReadScreen.tsx'

export default ReadScreen
