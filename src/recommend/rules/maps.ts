import { callers, callersOfBare, type Rule } from '../rule.js'

/** Maps, hashing of their keys, and comparison. Since Go 1.24 maps live in internal/runtime/maps. */
export const mapRules: readonly Rule[] = [
  {
    id: 'map-growth',
    title: 'Maps that grow',
    dimension: 'both',
    names: [
      'internal/runtime/maps.(*table).uncheckedPutSlot',
      'internal/runtime/maps.(*Map).installTableSplit',
      'internal/runtime/maps.(*Map).growToTable',
      'internal/runtime/maps.(*Map).growToSmall',
      'internal/runtime/maps.newarray',
      'runtime.hashGrow'
    ],
    prefixes: [
      'internal/runtime/maps.(*table).rehash',
      'internal/runtime/maps.(*table).grow',
      'internal/runtime/maps.(*table).split',
      'internal/runtime/maps.newTable',
      'internal/runtime/maps.NewMap',
      'internal/runtime/maps.NewEmptyMap',
      'runtime.makemap',
      'runtime.growWork',
      'runtime.evacuate',
      'reflect.makemap'
    ],
    means:
      'It makes room in a map: tables are allocated and every entry is hashed and moved again.',
    step:
      'Create the map with make(map[K]V, n) where the number of keys is known or bounded, or clear and reuse one map. ' +
      'Leave out the size where most maps stay at eight entries or fewer.',
    look: callers(
      '^internal/runtime/maps\\.|^runtime\\.(makemap|hashGrow|growWork|evacuate)|^reflect\\.makemap',
      'reflect'
    ),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'map-assign',
    title: 'Stores into maps',
    dimension: 'both',
    names: ['internal/runtime/maps.(*Map).PutSlot', 'internal/runtime/maps.(*table).PutSlot'],
    prefixes: [
      'runtime.mapassign',
      'runtime.mapdelete',
      'runtime.mapclear',
      'internal/runtime/maps.(*Map).putSlot',
      'internal/runtime/maps.(*Map).Delete',
      'internal/runtime/maps.(*table).Delete',
      'reflect.mapassign',
      'reflect.mapdelete'
    ],
    means:
      'It stores into a map or deletes from it: the key is hashed, its slot is searched, and the map may grow.',
    step:
      'Store once instead of in every round (count in a local variable, or keep a pointer as the value), and use a slice where keys are small integers. ' +
      'Keep the map where keys are sparse.',
    look: callers(
      '^runtime\\.map(assign|delete|clear)|^reflect\\.map|maps\\.\\(\\*(Map|table)\\)\\.',
      'reflect'
    ),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'map-lookup',
    title: 'Map lookups',
    dimension: 'cpu',
    names: [],
    prefixes: [
      'runtime.mapaccess',
      'internal/runtime/maps.',
      'internal/abi.(*MapType).',
      'internal/abi.(*SwissMapType).'
    ],
    means: 'It looks a key up in a map: the key is hashed and its group of slots is searched.',
    step:
      'Look up once and keep the result (v, ok := m[k]) instead of asking again in the loop; use a slice or a switch where the keys are few or dense. ' +
      'A lookup that happens once per request is not worth the change.',
    look: callers('^runtime\\.map|^internal/runtime/maps\\.'),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'map-iteration',
    title: 'Iteration over maps',
    dimension: 'cpu',
    names: [],
    prefixes: [
      'internal/runtime/maps.(*Iter).',
      'runtime.mapIter',
      'runtime.mapiter',
      'reflect.mapiter',
      'reflect.(*MapIter).'
    ],
    means:
      'It ranges over a map, which visits every slot in a random order and so is many times slower than ranging over a slice.',
    step:
      'Keep the entries in a slice beside the map and range over that, or keep the sum up to date instead of computing it. ' +
      'Not worth it where the map changes more often than it is read.',
    look: callers(
      'maps\\.\\(\\*Iter\\)\\.|^runtime\\.map[Ii]ter|^reflect\\.(mapiter|\\(\\*MapIter\\))',
      'reflect'
    ),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'key-hashing',
    title: 'Hashing of map keys',
    dimension: 'cpu',
    names: [
      'aeshashbody',
      'runtime.nilinterhash',
      'runtime.interhash',
      'runtime.typehash',
      'runtime.strhash'
    ],
    prefixes: [
      'type:.hash.',
      'type..hash.',
      'runtime.memhash',
      'runtime.aeshash',
      'runtime.strhash'
    ],
    means: 'It hashes map keys, and costs more the longer the strings and structs in the key are.',
    step:
      'Use a smaller key: an integer id instead of a struct of strings, and no interface types in keys. Look up once per key. ' +
      'Do not join strings into one key to make it simpler, which allocates for every lookup.',
    look: callersOfBare(
      '^aeshashbody$|^type[:.]\\.hash\\.|^runtime\\.(nilinter|inter|type|str|mem|aes)hash'
    ),
    per: 'rule',
    shows: 'cause'
  },
  {
    id: 'comparison',
    title: 'Comparison of strings and values',
    dimension: 'cpu',
    names: [
      'memeqbody',
      'cmpbody',
      'runtime.efaceeq',
      'runtime.ifaceeq',
      'runtime.cmpstring',
      'bytes.Equal',
      'bytes.Compare'
    ],
    prefixes: ['type:.eq.', 'type..eq.', 'runtime.memequal', 'runtime.strequal', 'strings.Compare'],
    means:
      'It compares strings, byte slices or structs; a large share usually means that a list is searched from the front.',
    step:
      'Find the loop that searches and give it a map, or slices.BinarySearch on a sorted slice; compare ids instead of names. ' +
      'For fewer than about ten elements the loop is the faster way.',
    look: callersOfBare(
      '^(memeq|cmp)body$|^type[:.]\\.eq\\.|^runtime\\.(memequal|strequal|efaceeq|ifaceeq|cmpstring)|^(bytes|strings)\\.(Equal|Compare)',
      'bytes',
      'strings'
    ),
    per: 'rule',
    shows: 'cause'
  }
]
