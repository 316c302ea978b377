/** Name of the manifest in the folder that `collect` writes. */
export const manifestName = 'flamegate-manifest.json'
