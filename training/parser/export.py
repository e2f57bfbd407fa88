"""build/CODE.pt → build/CODE.half.bin (pack.ts makes the model file of it), with a golden file of inputs and outputs for the TypeScript side to reproduce.

    python3 training/parser/export.py no && npx tsx training/parser/pack.ts no
"""
import hashlib, json, struct, sys
import numpy, torch
import train

code, meta = train.code, train.meta
out = f'build/{code}.half.bin'
net = train.Network(); net.load_state_dict(torch.load(train.out)); net.eval()
state = {k: v.detach().numpy() for k, v in net.state_dict().items()}

table = state.pop('table.weight')
scales = numpy.maximum(numpy.abs(table).max(1), 1e-8).astype(numpy.float32) / numpy.float32(127)
rows = numpy.clip(numpy.rint(table / scales[:, None]), -127, 127).astype(numpy.int8)
parts = {'rows': ('i8', rows), 'scales': ('f16', scales.astype(numpy.float16)), 'vocabulary': ('u32', numpy.array(meta['vocabulary'], dtype=numpy.uint32))}
parts.update({k: ('f16', v.astype(numpy.float16)) for k, v in state.items()})

tensors, payload = {}, bytearray()
for name, (kind, array) in parts.items():
    payload += b'\0' * (-len(payload) % 64)
    tensors[name] = {'type': kind, 'offset': len(payload), 'dims': list(array.shape)}
    payload += array.tobytes()
header = {'version': hashlib.sha256(bytes(payload)).hexdigest()[:12], 'code': code, 'shape': meta['shape'], 'width': train.width, 'hidden': train.hidden,
          'layers': train.layers, 'labels': meta['labels'], 'tensors': tensors}
text = json.dumps(header, ensure_ascii=False).encode()
text += b' ' * (-(len(text) + 8) % 64)
open(out, 'wb').write(b'HSY1' + struct.pack('<I', len(text)) + text + bytes(payload))

# the figures below are those of the packed weights
packed = {k: torch.from_numpy(v.astype(numpy.float16).astype(numpy.float32)) for k, v in state.items()}
packed['table.weight'] = torch.from_numpy(rows.astype(numpy.float32) * scales.astype(numpy.float16).astype(numpy.float32)[:, None])
devs = {name: train.load(f'build/{code}.dev.{name}.bin') for name in meta['dev']}
for name, data in devs.items():
    before = train.evaluate(net, data); net.load_state_dict(packed); after = train.evaluate(net, data); net.load_state_dict({**{k: torch.from_numpy(v) for k, v in state.items()}, 'table.weight': torch.from_numpy(table)})
    print(name, 'float', {k: round(v, 2) for k, v in before.items()}, 'packed', {k: round(v, 2) for k, v in after.items()})
print(out, len(payload) + len(text) + 8, 'bytes, version', header['version'])

def is_tree(heads):
    def reaches_root(node):
        for _ in heads:
            if node == 0: return True
            node = heads[node - 1]
        return node == 0
    return heads.count(0) == 1 and all(map(reaches_root, range(1, len(heads) + 1)))

# what the packed network says of the golden sentences, for src/language/model/golden.test.ts
net.load_state_dict(packed); net.eval()
data, golden = train.load(f'build/{code}.golden.bin'), []
for i, forms in enumerate(meta['golden']):
    with torch.no_grad():
        upos, feats, name, arcs, dep, head = net(train.Batch(data, numpy.array([i]), False))
    heads = arcs[0].argmax(-1).tolist()
    tags = meta['labels']['feats']
    upos_of = torch.tensor([meta['labels']['upos'].index(tag.split(' ')[0]) for tag in tags])
    golden.append({'forms': forms, 'upos': [tags[k].split(' ')[0] for k in (feats[:, 0] + upos[:, 0][:, upos_of]).argmax(-1)], **({'heads': heads} if is_tree(heads) else {})})
json.dump({'version': header['version'], 'treebank': 1, 'sentences': golden}, open(f'models/{code}.golden.json', 'w'), ensure_ascii=False, indent=1)
