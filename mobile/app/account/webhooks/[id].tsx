import { WebhookScreen } from '#app/account/WebhookScreen.tsx'

export default WebhookScreen
