import { Shell } from '#app/shell/Shell.tsx'

export default Shell
