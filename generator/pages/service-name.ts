/**
 * Names that become names of folders, files and packages.
 *
 * @module
 */

/** What the names of services consist of. */
const serviceName = /^[a-z0-9][a-z0-9-]*$/

/** Names that Windows takes for devices, whatever follows the dot (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). */
const deviceName = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i

/** Characters of a name. File systems take 255 bytes, and endings come to it; boto3's longest name has 90. */
export const maxNameLength = 200

/** Whether a text can be the name of a service. */
export function isServiceName(name: string): boolean {
  return serviceName.test(name) && name.length <= maxNameLength && !isDeviceName(name)
}

/**
 * Whether a file or folder cannot have the name on Windows, nor in a repository or package that is to be used there.
 *
 * @param name - without its ending
 */
export function isDeviceName(name: string): boolean {
  return deviceName.test(name)
}
