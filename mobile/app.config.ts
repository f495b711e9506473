import type { ExpoConfig } from 'expo/config'

/** Where the API serves; web pages that it serves itself ask their own origin. */
const host = process.env['EXPO_PUBLIC_API']?.replace(/^https?:\/\//, '').replace(/[/:].*$/, '')

// A build for the shops that asks nobody would be found out by its first user.
if (process.env['EAS_BUILD'] === 'true' && !host) throw new Error('EXPO_PUBLIC_API is not set')

const ID = 'app.oneinabillion'

/** What the icon stands on: the dark paper of the charts. */
const PAPER = '#12162b'

/** Links to a reading or a person open the app where it is installed. */
const LINKED_PATHS = ['/jobs', '/people', '/couple', '/readings', '/shared', '/consent']

export default {
  name: 'One in a Billion',
  slug: 'one-in-a-billion',
  scheme: 'oneinabillion',
  version: '0.1.0',
  orientation: 'default',
  userInterfaceStyle: 'automatic',
  icon: './assets/icon.png',
  ios: {
    bundleIdentifier: ID,
    supportsTablet: true,
    infoPlist: { UIBackgroundModes: ['audio'], ITSAppUsesNonExemptEncryption: false },
    ...(host && { associatedDomains: [`applinks:${host}`] }),
  },
  android: {
    package: ID,
    adaptiveIcon: { foregroundImage: './assets/icon-front.png', backgroundColor: PAPER },
    permissions: ['FOREGROUND_SERVICE', 'FOREGROUND_SERVICE_MEDIA_PLAYBACK', 'POST_NOTIFICATIONS'],
    blockedPermissions: [
      'RECORD_AUDIO',
      'READ_EXTERNAL_STORAGE',
      'WRITE_EXTERNAL_STORAGE',
      'SYSTEM_ALERT_WINDOW',
    ].map((name) => `android.permission.${name}`),
    ...(host && {
      intentFilters: [
        {
          action: 'VIEW',
          autoVerify: true,
          data: LINKED_PATHS.map((pathPrefix) => ({ scheme: 'https', host, pathPrefix })),
          category: ['BROWSABLE', 'DEFAULT'],
        },
      ],
    }),
  },
  web: { bundler: 'metro', output: 'single', favicon: './assets/favicon.png' },
  plugins: [
    'expo-router',
    'expo-localization',
    'expo-secure-store',
    ['expo-audio', { microphonePermission: false }],
    ['expo-notifications', { defaultChannel: 'readings' }],
    [
      'expo-splash-screen',
      { image: './assets/splash.png', imageWidth: 200, backgroundColor: PAPER },
    ],
  ],
} satisfies ExpoConfig
