/** Where the file of acknowledgements is; in a pull request it is read from the base, like the configuration. */
export const ackFilePath = '.github/flamegate-acks.yml'
