import { ailmentIn } from './health.ts'

// The container's health check: 0 when the pod in it is well, 1 and why when it is not.
const ailment = ailmentIn(process.env['POD_HEALTH_FILE'] ?? '', Date.now())
if (ailment !== null) {
  console.error(ailment)
  process.exitCode = 1
}
