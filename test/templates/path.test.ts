import { describe, expect, test } from 'vitest'
import { type Place, printPath, quote, readPlace } from '../../templates/runtime/path.js'
import { printNames, printType, printValue } from '../../templates/runtime/received.js'
import { measureProcessorTime } from '../processor-time.js'

const path = (...keys: (string | number)[]): Place => readPlace(keys)

describe('paths', () => {
  test.each<[(string | number)[], string]>([
    [[], 'input'],
    [['PortRanges', 0, 'FromPort'], 'PortRanges[0].FromPort'],
    [[0, 1], '[0][1]'],
    [['Tags', 'a b'], 'Tags["a b"]'],
    [['Tags', ''], 'Tags[""]'],
    [['Tags', 'a"b\n'], 'Tags["a\\"b\\n"]'],
    [['x-amz-meta', '__proto__'], 'x-amz-meta.__proto__'],
  ])('%j is %s', (keys, text) => {
    expect(printPath(path(...keys))).toBe(text)
    expect(path(...keys).keys).toEqual(keys)
  })

  test('long ones lose their middle', () => {
    const text = printPath(path('First', ...Array.from({ length: 500 }, () => 'Next'), 'Last'))
    expect(text).toHaveLength(401)
    expect(text).toMatch(/^First\.Next.*….*\.Last$/)
  })
})

describe('secrets', () => {
  test.each([
    'Password',
    'MasterUserPassword',
    'passphrase',
    'Passcode',
    'SecretString',
    'ClientSecret',
    'SessionToken',
    'AuthToken',
    'Credentials',
    'SecretAccessKey',
    'AccessKeyId',
    'PrivateKey',
    'KeyMaterial',
    'Plaintext',
    'ApiKey',
    'api_key',
    'MasterKey',
    'UserData',
    'DB_PASSWORD',
    'Authorization',
    'SharedKey',
    'PrivateKeyPlaintext',
    'EncryptionKey',
    'APIKeys',
    'DBPasswd',
    'authtoken',
    'PinCode',
    'OTP',
    'NewOtp',
    'private_key',
    'SECRETS',
    'accesskeyid',
  ])('%s is one, with all below it', (name) => {
    expect(path(name).isSecret).toBe(true)
    expect(path('Config', name, 0, 'Value').isSecret).toBe(true)
  })

  test.each([
    'Name',
    'KmsKeyId',
    'S3Uri',
    'Key',
    'Tags',
    'MetricName',
    'Opinion',
    'TagKeys',
    'KeyName',
    'PartitionKey',
    'SpotPrice',
    'SpotPriceHistory',
    'SpotInstanceRequests',
    'PrivateIpAddress',
    'PrivateDnsName',
    'Pinned',
    'Mappings',
    'Compass',
    'Secretary',
  ])('%s is none', (name) => {
    expect(path(name).isSecret).toBe(false)
  })
})

describe('what was found', () => {
  test.each<[unknown, string, string]>([
    [null, 'null', 'null'],
    [undefined, 'undefined', 'undefined'],
    ['a\n', 'string', '"a\\n"'],
    ['x'.repeat(100), 'string', `"${'x'.repeat(64)}…"`],
    [5, 'number', '5'],
    [NaN, 'NaN', 'NaN'],
    [-Infinity, '-Infinity', '-Infinity'],
    [true, 'boolean', 'true'],
    [10n, 'bigint', '10n'],
    [10n ** 100n, 'bigint', '…n'],
    [Symbol('s'), 'symbol', 'symbol'],
    [() => 1, 'function', 'function'],
    [['secret'], 'array', '[…]'],
    [{ a: 'secret' }, 'object', '{…}'],
    [new Map(), 'Map', '{…}'],
    [new Uint8Array(1), 'Uint8Array', '{…}'],
    [new Date(0), 'Date', '{…}'],
    [new String('a'), 'String', '{…}'],
    [{ [Symbol.toStringTag]: 'evil\n' }, 'object', '{…}'],
  ])('case %#', (value, type, text) => {
    expect([printType(value), printValue(value, path())]).toEqual([type, text])
  })

  test('takes no time with hostile names', () => {
    const name = 'crypt'.repeat(200_000)
    expect(measureProcessorTime(() => path(name))).toBeLessThan(100)
  })

  test('is not told of secrets', () => {
    expect(printValue('hunter2', path('Password'))).toBe('***')
    expect(printValue(null, path('Password'))).toBe('null')
  })

  test('names in a row end in how many are left', () => {
    expect(printNames([])).toBe('')
    expect(printNames(['a', 'b'])).toBe('a, b')
    expect(printNames(Array.from({ length: 1000 }, () => 'Name'))).toMatch(/^Name, Name,.*, … \(\d{3} more\)$/)
  })
})

test('a quoted text is what JSON writes, whatever it holds', () => {
  const units = Array.from({ length: 0x300 }, (_, unit) => String.fromCharCode(unit))
  for (const text of [
    ...units.filter((unit) => !/[\u007f-\u009f\u00ad]/.test(unit)),
    '\ud800',
    'a\u{1f600}',
    'a "b" \\ c',
    '',
  ]) {
    expect(quote(text, 10)).toBe(JSON.stringify(text))
  }
  expect(quote('abcdef', 3)).toBe('"abc…"')
})

test('a quoted text shows what is invisible in it', () => {
  const hidden = ['\u009b', '\u202e', '\u200b', '\ufeff', '\u2066', '\u2028', '\u{e0041}']
  expect(quote(hidden.join(''), 20)).toBe(String.raw`"\u009b\u202e\u200b\ufeff\u2066\u2028\udb40\udc41"`)
  expect(JSON.parse(quote(hidden.join(''), 20))).toBe(hidden.join(''))
})
