/**
 * The speakers of Kokoro's releases for sherpa-onnx by how many a release has, in the order of their numbers. Those
 * of the 53 that read other languages than English are left out: they are the last.
 */
export const KOKORO_SPEAKERS: Readonly<Record<number, readonly string[]>> = {
  11: (
    'af af_bella af_nicole af_sarah af_sky am_adam am_michael bf_emma bf_isabella bm_george ' +
    'bm_lewis'
  ).split(' '),
  53: (
    'af_alloy af_aoede af_bella af_heart af_jessica af_kore af_nicole af_nova af_river af_sarah ' +
    'af_sky am_adam am_echo am_eric am_fenrir am_liam am_michael am_onyx am_puck am_santa ' +
    'bf_alice bf_emma bf_isabella bf_lily bm_daniel bm_fable bm_george bm_lewis'
  ).split(' '),
}
