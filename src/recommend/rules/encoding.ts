import { callers, type Rule } from '../rule.js'

/** Encoders and reflection. */
export const encodingRules: readonly Rule[] = [
  {
    id: 'json-decoding',
    title: 'JSON decoding',
    dimension: 'both',
    names: [
      'encoding/json.Unmarshal',
      'encoding/json.Valid',
      'encoding/json.checkValid',
      'encoding/json.indirect'
    ],
    prefixes: [
      'encoding/json.(*decodeState).',
      'encoding/json.(*Decoder).',
      'encoding/json.(*scanner).',
      'encoding/json.state',
      'encoding/json.unquote',
      'encoding/json.getu4',
      'encoding/json.NewDecoder'
    ],
    means:
      'It decodes JSON by reflection and reads the text twice: once to check it, once to decode it.',
    step:
      'Decode into a struct that names only the needed fields instead of map[string]any, use json.RawMessage for parts that are passed on, and decode once. ' +
      'Consider generated code only where the profile stays dominated by it.',
    look: callers('^encoding/json\\.', 'encoding/json', 'reflect', 'strconv', 'unicode'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'json-encoding',
    title: 'JSON encoding',
    dimension: 'both',
    names: [],
    prefixes: ['encoding/json.', 'encoding/json/'],
    means: 'It encodes values as JSON by reflection and copies the result into a new slice.',
    step:
      'Encode with one json.Encoder into the writer or a reused buffer instead of Marshal, encode unchanged values once, and write very hot small objects by hand. ' +
      'Struct fields are cheaper than map[string]any.',
    look: callers(
      '^encoding/json[./]',
      'encoding/json',
      'reflect',
      'bytes',
      'strconv',
      'sync',
      'slices'
    ),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'xml',
    title: 'XML',
    dimension: 'both',
    names: [],
    prefixes: ['encoding/xml.'],
    means: 'It reads or writes XML by reflection, byte by byte and with many small allocations.',
    step:
      'Read tokens with xml.Decoder.RawToken and Skip what is not needed instead of Unmarshal of the whole text, and reuse the decoder for a stream. ' +
      'Not worth it for documents that are read once.',
    look: callers(
      '^encoding/xml\\.',
      'encoding/xml',
      'reflect',
      'bytes',
      'bufio',
      'io',
      'strings',
      'strconv'
    ),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'gob',
    title: 'gob',
    dimension: 'both',
    names: [],
    prefixes: ['encoding/gob.'],
    means:
      'It encodes or decodes gob; a new encoder or decoder compiles its type and sends the description again.',
    step:
      'Keep one gob.Encoder and gob.Decoder per stream. Where every message must stand alone, gob is the wrong format: ' +
      'use one without type descriptions.',
    look: callers('^encoding/gob\\.', 'encoding/gob', 'reflect', 'bytes', 'sync', 'io'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'binary-layout',
    title: 'Binary layouts by reflection',
    dimension: 'both',
    names: [],
    prefixes: ['encoding/binary.'],
    means:
      'It reads or writes fixed layouts; binary.Read and binary.Write walk structs by reflection.',
    step:
      'Use binary.LittleEndian.PutUint32, AppendUint64 and so on, field by field, over one byte array. ' +
      'If only these direct functions show up here, reduce the number of calls instead.',
    look: callers('^encoding/binary\\.', 'encoding/binary', 'reflect', 'io', 'bytes'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'byte-text',
    title: 'Bytes as text',
    dimension: 'both',
    names: [],
    prefixes: ['encoding/base64.', 'encoding/base32.', 'encoding/hex.', 'encoding/ascii85.'],
    means: 'It turns bytes into printable text or back.',
    step:
      'Encode once and keep the text, append with AppendEncode into a reused buffer, and use raw bytes where nobody reads the text (map keys, internal messages). ' +
      'Required by the protocol, it is work that stays.',
    look: callers('^encoding/(base64|base32|hex|ascii85)\\.', 'encoding'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'addresses',
    title: 'Addresses parsed',
    dimension: 'both',
    names: [],
    prefixes: ['net/url.', 'net/netip.', 'net/textproto.', 'mime.'],
    means: 'It parses addresses, queries or headers, with a map or new strings for each.',
    step:
      'Parse once per request and pass the result on; ask for r.URL.Query() once and keep the values. ' +
      'Do not cut addresses by hand where they come from outside: escaping is easy to get wrong.',
    look: callers('^(net/(url|netip|textproto)|mime)\\.', 'net', 'mime', 'strings'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'reflection',
    title: 'Reflection',
    dimension: 'both',
    names: [],
    prefixes: [
      'reflect.',
      'internal/reflectlite.',
      'internal/abi.Name.',
      'internal/abi.(*Type).',
      'internal/abi.(*StructField).',
      'runtime.resolveTypeOff',
      'runtime.resolveNameOff'
    ],
    means: 'It inspects types and values at run time.',
    step:
      'Find the caller: where it is your own code, look fields up once per type (sync.Map of type to field index) and avoid FieldByName and MethodByName; ' +
      'where it is an encoder or template, follow the advice for that one. Type parameters or a type switch need no reflection.',
    look: callers('^(reflect|internal/reflectlite)\\.|^internal/abi\\.', 'reflect'),
    per: 'rule',
    shows: 'cause'
  }
]
