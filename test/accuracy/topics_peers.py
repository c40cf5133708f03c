"""Topics of scikit-learn and gensim for topics.ts: DOCUMENTS.json COUNT ITERATIONS, a JSON line a model."""
import json
import sys
import time

from gensim.corpora import Dictionary
from gensim.models import LdaModel
from sklearn.decomposition import NMF, LatentDirichletAllocation
from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer

documents = json.load(open(sys.argv[1], encoding="utf-8"))
count, iterations = int(sys.argv[2]), int(sys.argv[3])
vectorizer = CountVectorizer(analyzer=lambda tokens: tokens)
counts = vectorizer.fit_transform(documents)
names = vectorizer.get_feature_names_out()


def top(rows):
    return [[str(names[i]) for i in row.argsort()[::-1][:10]] for row in rows]


def say(name, started, topics):
    print(json.dumps({"name": f"{name}, {iterations} iterations", "seconds": time.process_time() - started, "topics": topics}))
    sys.stdout.flush()


started = time.process_time()
lda = LatentDirichletAllocation(count, max_iter=iterations, random_state=1, learning_method="batch",
                                doc_topic_prior=0.1, topic_word_prior=0.01).fit(counts)
say("scikit-learn LDA", started, top(lda.components_))
started = time.process_time()
nmf = NMF(count, max_iter=iterations, random_state=1, init="random", solver="cd").fit(TfidfTransformer().fit_transform(counts))
say("scikit-learn NMF (cd)", started, top(nmf.components_))
started = time.process_time()
dictionary = Dictionary(documents)
bags = [dictionary.doc2bow(tokens) for tokens in documents]
model = LdaModel(bags, num_topics=count, id2word=dictionary, passes=iterations, iterations=50, random_state=1,
                 alpha=[0.1] * count, eta=0.01)
say("gensim LDA", started, [[term for term, _ in model.show_topic(k, 10)] for k in range(count)])
