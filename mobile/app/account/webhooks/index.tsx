import { WebhooksScreen } from '#app/account/WebhooksScreen.tsx'

export default WebhooksScreen
