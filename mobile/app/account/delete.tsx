import { DeleteScreen } from '#app/account/DeleteScreen.tsx'

export default DeleteScreen
