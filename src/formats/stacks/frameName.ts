import type { FunctionInfo } from '../../model/profile.js'
import { baseName } from '../baseName.js'

/** Signs that a name says where it is from, as in `main.work`, `Cart.total`, `std::sort` or `java/util/List`. */
const QUALIFIED = /[./:]/

const withFile = (name: string, ending: string): string =>
  name.endsWith(ending) ? name : name + ending

/**
 * The function that a frame is of. Functions of one name are one function, and `run` or `<module>` are many, so a bare name
 * gets the name of its file, without the folder: base and head may have been checked out to different ones. The line is
 * that of the frame and not part of the name, because it moves with every edit above it. A name that ends so already stays,
 * as in a file that flamegate wrote.
 */
export const functionOf = (name: string, file = '', line = 0): FunctionInfo => ({
  name: file === '' || QUALIFIED.test(name) ? name : withFile(name, ` (${baseName(file)})`),
  file,
  startLine: line
})
