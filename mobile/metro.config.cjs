const { getDefaultConfig } = require('expo/metro-config')
const { join } = require('node:path')

const config = getDefaultConfig(__dirname)
// The contract's client lies beside the app; of the contract it holds methods and paths alone.
config.watchFolders = [join(__dirname, '..', 'workers', 'api', 'contract')]

/** Imports say `.ts`, as everywhere here; what a platform has of its own (`.web.ts`) comes before that. */
const WITH_EXTENSION = /^([.#@].*)\.tsx?$/
config.resolver.resolveRequest = (context, name, platform) =>
  context.resolveRequest(
    context,
    context.originModulePath.includes('node_modules') ? name : name.replace(WITH_EXTENSION, '$1'),
    platform,
  )

module.exports = config
