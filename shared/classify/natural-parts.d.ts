/** natural's parts that are imported one by one: the package's entry would bring 10 MB and read `.env` (see the stack notes). */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string; tokenizeAndStem(text: string, keepStops?: boolean): string[] };
  export default stemmer;
}
declare module 'natural/lib/natural/stemmers/porter_stemmer_de.js' {
  const stemmer: { stem(word: string): string; tokenizeAndStem(text: string, keepStops?: boolean): string[] };
  export default stemmer;
}
declare module 'natural/lib/natural/stemmers/porter_stemmer_fr.js' {
  const stemmer: { stem(word: string): string; tokenizeAndStem(text: string, keepStops?: boolean): string[] };
  export default stemmer;
}
declare module 'natural/lib/natural/stemmers/porter_stemmer_es.js' {
  const stemmer: { stem(word: string): string; tokenizeAndStem(text: string, keepStops?: boolean): string[] };
  export default stemmer;
}
declare module 'natural/lib/natural/stemmers/porter_stemmer_it.js' {
  const stemmer: { stem(word: string): string; tokenizeAndStem(text: string, keepStops?: boolean): string[] };
  export default stemmer;
}
declare module 'natural/lib/natural/tokenizers/tokenizer_ja.js' {
  export default class TokenizerJa {
    tokenize(text: string): string[];
  }
}
declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  const BayesClassifier: new () => {
    addDocument(tokens: string[], label: string): void;
    train(): void;
    classify(tokens: string[]): string;
  };
  export default BayesClassifier;
}
declare module 'natural/lib/natural/classifiers/logistic_regression_classifier.js' {
  const LogisticRegressionClassifier: new () => {
    addDocument(tokens: string[], label: string): void;
    train(): void;
    classify(tokens: string[]): string;
  };
  export default LogisticRegressionClassifier;
}
