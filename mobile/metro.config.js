const { getDefaultConfig } = require('expo/metro-config')
const { join } = require('node:path')

const config = getDefaultConfig(__dirname)
// The contract's client lies beside the app; of the contract it holds methods and paths alone.
config.watchFolders = [join(__dirname, '..', 'workers', 'api', 'contract')]

module.exports = config
