import { api } from '#app/api/call.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { useSession } from '#app/stores/session.ts'

/** Who uses the app, asked anew when somebody else does. */
export function useMe() {
  const token = useSession((session) => session.token)
  return useAsked(`me ${token}`, () => api.getMe())
}
