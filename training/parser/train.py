"""Trains the tagger, parser and name finder of one model.

    npx tsx training/parser/prepare.ts no && python3 training/parser/train.py no && python3 training/parser/export.py no && npx tsx training/parser/pack.ts no

Debian's python3-torch 1.13 with libopenblas0, one core: about 22 minutes for no, 17 for en, 13 for es. Seeds are fixed: the same
machine makes the same weights; another processor rounds sums differently, and its weights differ in the last bits.

Network: a bag of embedding rows a word -> layers of a bidirectional simple recurrent unit (Lei et al. 2018) with softsign
gates, residual -> tags and names by linear layers, heads and relations by biaffine attention (Dozat & Manning 2017).
Only + - * / sqrt decide, so plain floating point gives the same bytes on every machine. The golden file written at the
end holds inputs and outputs that the TypeScript side must reproduce.
"""
import json, math, sys, time
import numpy, torch
from torch import nn
import torch.nn.functional as F

code = sys.argv[1]
options = dict(zip(sys.argv[2::2], sys.argv[3::2]))                        # --epochs 2 for a try; the shipped models use these:
settings = {'no': dict(epochs=14, drop=0.12, word_drop=0.10), 'en': dict(epochs=14, drop=0.15, word_drop=0.12), 'es': dict(epochs=18, drop=0.18, word_drop=0.10)}[code]
epochs, drop, word_drop = int(options.get('--epochs', settings['epochs'])), settings['drop'], settings['word_drop']
width, hidden, layers, arc, lab = 160, 128, 3, 96, 96
batch_words, rate, seed = 1000, 2e-3, 1
out = f'build/{code}.pt'
torch.manual_seed(seed); numpy.random.seed(seed); torch.set_num_threads(1)
meta = json.load(open(f'build/{code}.json'))
shape, labels = meta['shape'], meta['labels']
rows = sum(shape.values()) + meta['placeRows']

def load(path):
    data = numpy.fromfile(path, dtype=numpy.int32)
    sizes, at, columns = data[:11], 11, []
    for size in sizes:
        columns.append(data[at:at + size]); at += size
    lengths, sources, word, place, bag_sizes, bags, *gold = columns
    starts = numpy.concatenate([[0], numpy.cumsum(lengths)]); bag_starts = numpy.concatenate([[0], numpy.cumsum(bag_sizes)])
    return dict(lengths=lengths, starts=starts, word=word, place=place, bags=bags, bag_starts=bag_starts, gold=gold)

class Batch:
    """Some sentences as padded tensors [time, sentence]."""
    def __init__(self, data, which, training):
        lengths = data['lengths'][which]; T, B = int(lengths.max()), len(which)
        index = numpy.full((T, B), -1, dtype=numpy.int64)
        for b, s in enumerate(which):
            index[:lengths[b], b] = numpy.arange(data['starts'][s], data['starts'][s] + lengths[b])
        flat = index[index >= 0]
        word, place = data['word'][flat].astype(numpy.int64), data['place'][flat].astype(numpy.int64)
        if training:                                                     # forget words, forget which treebank it is
            word = numpy.where(numpy.random.rand(len(word)) < word_drop, 0, word)
            start = rows - meta['placeRows']
            unknown = numpy.random.rand(B) < 0.3
            column = numpy.broadcast_to(numpy.arange(B), (T, B))[index >= 0]
            place = numpy.where(unknown[column], start + (place - start) % 4, place)
        a, z = data['bag_starts'][flat], data['bag_starts'][flat + 1]
        sizes = z - a
        offsets = numpy.concatenate([[0], numpy.cumsum(sizes + 2)[:-1]])
        bags = numpy.empty(int((sizes + 2).sum()), dtype=numpy.int64)
        bags[offsets], bags[offsets + 1] = word, place
        rest = numpy.ones(len(bags), dtype=bool); rest[offsets] = rest[offsets + 1] = False
        bags[rest] = numpy.concatenate([data['bags'][x:y] for x, y in zip(a, z)])
        self.bags, self.offsets = torch.from_numpy(bags), torch.from_numpy(offsets.astype(numpy.int64))
        self.mask = torch.from_numpy(index >= 0); self.T, self.B, self.lengths = T, B, torch.from_numpy(lengths.astype(numpy.int64))
        pick = lambda column: torch.from_numpy(numpy.where(index >= 0, column[index], -100).astype(numpy.int64))
        self.upos, self.feats, self.head, self.relation, self.name = map(pick, data['gold'])

def batches(data, training, generator):
    order = numpy.argsort(data['lengths'] + (generator.rand(len(data['lengths'])) * 3 if training else 0), kind='stable')
    groups, group, size = [], [], 0
    for s in order:
        group.append(s); size += data['lengths'][s]
        if size >= batch_words:
            groups.append(group); group, size = [], 0
    if group: groups.append(group)
    if training: generator.shuffle(groups)
    for group in groups:
        yield Batch(data, numpy.array(group), training)

def gate(x): return 0.5 + 0.5 * F.softsign(x)

class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.into = nn.Linear(width, 6 * hidden)                          # forward: candidate, keep, output; backward: the same
        self.back = nn.Linear(2 * hidden, width)
        with torch.no_grad():
            self.into.bias.zero_(); self.into.bias[hidden:2 * hidden] = 1; self.into.bias[4 * hidden:5 * hidden] = 1
    def forward(self, x, mask, dropout):
        u = self.into(dropout(self.norm(x)))
        T, B, _ = u.shape
        live = mask.unsqueeze(-1).float()
        forward_candidate, forward_keep, forward_out, backward_candidate, backward_keep, backward_out = u.view(T, B, 6, hidden).unbind(2)
        # both directions run as one recurrence: the backward half is flipped in time (padding then comes first and is held at 0)
        candidate = torch.cat([forward_candidate, backward_candidate.flip(0)], -1)
        keep = gate(torch.cat([forward_keep, backward_keep.flip(0)], -1))
        alive = torch.cat([live.expand(T, B, hidden), live.flip(0).expand(T, B, hidden)], -1)
        add = (1 - keep) * candidate * alive
        keep = keep * alive
        c, states = torch.zeros(B, 2 * hidden), []
        for k, a in zip(keep.unbind(0), add.unbind(0)):
            c = torch.addcmul(a, k, c); states.append(c)
        c = torch.stack(states)
        h = torch.cat([gate(forward_out) * F.softsign(c[..., :hidden]), gate(backward_out) * F.softsign(c[..., hidden:].flip(0))], -1)
        return x + self.back(dropout(h))

class Shared(nn.Module):
    """Dropout with one mask for all times (Gal & Ghahramani 2016)."""
    def forward(self, x):
        if not self.training: return x
        return x * (torch.rand(1, x.shape[1], x.shape[2]) >= drop).float() / (1 - drop)

class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.table = nn.EmbeddingBag(rows, width, mode='sum', sparse=True)
        nn.init.normal_(self.table.weight, 0, 0.3 / math.sqrt(10))
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.top = nn.LayerNorm(width)
        self.upos, self.feats = nn.Linear(width, len(labels['upos'])), nn.Linear(width, len(labels['feats']))
        self.name = nn.Linear(width, len(labels['names']))
        self.arc_dep, self.arc_head, self.arc_u = nn.Linear(width, arc), nn.Linear(width, arc), nn.Linear(arc, arc, bias=False)
        self.root = nn.Parameter(torch.zeros(width))
        self.arc_bias = nn.Linear(arc, 1, bias=False)
        self.lab_dep, self.lab_head, self.lab_out = nn.Linear(width, lab), nn.Linear(width, lab), nn.Linear(lab, len(labels['relations']))
        self.dropout = Shared()
    def encode(self, batch):
        x = self.table(batch.bags, batch.offsets)
        padded = torch.zeros(batch.T, batch.B, width); padded[batch.mask] = x
        x = self.dropout(padded)
        for layer in self.layers:
            x = layer(x, batch.mask, self.dropout)
        return self.top(x)
    def forward(self, batch):
        x = self.dropout(self.encode(batch))
        with_root = torch.cat([self.root.expand(1, batch.B, width), x])
        dep, head = F.relu(self.arc_dep(x)), F.relu(self.arc_head(with_root))
        arcs = torch.einsum('tba,sba->bts', self.arc_u(self.dropout(dep)), self.dropout(head)) + self.arc_bias(head).squeeze(-1).t().unsqueeze(1)
        columns = torch.arange(batch.T + 1).unsqueeze(0) > batch.lengths.unsqueeze(1)
        arcs = arcs.masked_fill(columns.unsqueeze(1), -1e9)
        return self.upos(x), self.feats(x), self.name(x), arcs, self.lab_dep(x), self.lab_head(with_root)
    def relations(self, dep, head, heads):
        """Scores of the relations, given the head of each word."""
        chosen = torch.gather(head, 0, heads.unsqueeze(-1).expand(*heads.shape, lab))
        return self.lab_out(self.dropout(F.relu(dep + chosen)))

def losses(net, batch):
    upos, feats, name, arcs, dep, head = net(batch)
    flat = lambda scores, gold: F.cross_entropy(scores.reshape(-1, scores.shape[-1]), gold.reshape(-1), ignore_index=-100, reduction='sum')
    words = float(batch.mask.sum())
    loss = flat(upos, batch.upos) + 0.5 * flat(feats, batch.feats) + flat(name, batch.name) + flat(arcs.transpose(0, 1), batch.head)
    loss = loss + flat(net.relations(dep, head, batch.head.clamp(min=0)), batch.relation)
    return loss / words

def spans(tags):
    out, start, kind = set(), None, None
    for i, t in enumerate(list(tags) + ['O']):
        k = t[2:] if t != 'O' else None
        if start is not None and (k != kind or t[0] == 'B'):
            out.add((start, i, kind)); start = None
        if k and start is None: start, kind = i, k
    return out

@torch.no_grad()
def evaluate(net, data):
    net.eval(); n = dict.fromkeys('words upos feats uas las'.split(), 0); trees = 0; tp = pp = gp = 0
    for batch in batches(data, False, numpy.random):
        upos, feats, name, arcs, dep, head = net(batch)
        heads = arcs.argmax(-1).t()
        relation = net.relations(dep, head, heads).argmax(-1)
        universal = [x.split(':')[0] for x in labels['relations']]
        ids = {u: i for i, u in enumerate(dict.fromkeys(universal))}
        fold = torch.tensor([ids[u] for u in universal])
        m = batch.mask & (batch.head != -100); trees += int(m.sum())
        right = (heads == batch.head) & m
        gold = torch.where(batch.relation >= 0, batch.relation, torch.zeros_like(batch.relation))
        n['uas'] += int(right.sum()); n['las'] += int((right & (fold[relation] == fold[gold]) & (batch.relation >= 0)).sum())
        n['words'] += int((batch.mask).sum())
        n['upos'] += int(((upos.argmax(-1) == batch.upos) & batch.mask).sum()); n['feats'] += int(((feats.argmax(-1) == batch.feats) & batch.mask).sum())
        tags = name.argmax(-1)
        for b in range(batch.B):
            L = int(batch.lengths[b])
            if (batch.name[:L, b] == -100).any(): continue
            g = spans([labels['names'][k] for k in batch.name[:L, b]]); s = spans([labels['names'][k] for k in tags[:L, b]])
            tp += len(g & s); gp += len(g); pp += len(s)
    net.train()
    f = 200 * tp / (gp + pp) if gp + pp else 0
    return {'upos': 100 * n['upos'] / n['words'], 'tags': 100 * n['feats'] / n['words'], 'uas': 100 * n['uas'] / max(1, trees), 'las': 100 * n['las'] / max(1, trees), 'names': f}

if __name__ == '__main__':
    train = load(f'build/{code}.train.bin'); devs = {name: load(f'build/{code}.dev.{name}.bin') for name in meta['dev']}
    net = Network()
    dense = [p for k, p in net.named_parameters() if not k.startswith('table')]
    optimisers = [torch.optim.Adam(dense, lr=rate, betas=(0.9, 0.95), foreach=True), torch.optim.SparseAdam(list(net.table.parameters()), lr=rate, betas=(0.9, 0.95))]
    steps, total = 0, epochs * (int(train['lengths'].sum()) // batch_words + 1)
    print(code, 'parameters', sum(p.numel() for p in dense), 'rows', rows, flush=True)
    generator = numpy.random.RandomState(seed); start = time.time()
    for epoch in range(epochs):
        running = 0
        for batch in batches(train, True, generator):
            steps += 1
            for optimiser in optimisers:
                optimiser.param_groups[0]['lr'] = rate * min(1, steps / 200) * max(0.02, 1 - steps / total)
            loss = losses(net, batch)
            net.zero_grad(set_to_none=True); loss.backward()
            nn.utils.clip_grad_norm_(dense, 5.0)
            for optimiser in optimisers:
                optimiser.step()
            running += loss.item()
        figures = {name: ' '.join(f'{k} {v:.2f}' for k, v in evaluate(net, data).items()) for name, data in devs.items()} if epoch % 3 == 2 or epoch == epochs - 1 else ''
        print(f'{epoch} loss {running:.1f} {time.time() - start:.0f}s', figures, flush=True)
    torch.save(net.state_dict(), out)
