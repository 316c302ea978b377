/** Far above any real configuration; the YAML parser is quadratic in hostile text. Apart from it, because most have no file. */
export const maxConfigBytes = 64 * 1024
