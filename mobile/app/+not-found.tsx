import { NotFoundScreen } from '#app/shell/NotFoundScreen.tsx'

export default NotFoundScreen
