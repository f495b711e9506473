import { ListenScreen } from '#app/listen/ListenScreen.tsx'

export default ListenScreen
