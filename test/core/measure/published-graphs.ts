import type { MeasureGraph } from '@/core/measure/measure-graph';

/** A graph with the names of its entities, in the order of their numbers. */
export type NamedGraph = { readonly names: readonly string[]; readonly graph: MeasureGraph };

/** Reads lines `name: neighbour neighbour*weight …`, each tie written once. */
function readGraph(text: string): NamedGraph {
  const ties = text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [from = '', others = ''] = line.trim().split(': ');
      return others.split(' ').map((other) => [from, ...other.split('*')] as const);
    });
  const names = [...new Set(ties.flatMap(([from, to]) => [from, to!]))];
  const numbers = new Map(names.map((name, number) => [name, number]));
  return {
    names,
    graph: {
      count: names.length,
      ends: Uint32Array.from(ties.flatMap(([from, to]) => [numbers.get(from)!, numbers.get(to!)!])),
      weights: Uint32Array.from(ties, ([, , weight]) => Number(weight ?? 1)),
    },
  };
}

/**
 * Who met whom outside a karate club: W. W. Zachary, "An information flow model for conflict and fission in small
 * groups", J. of Anthropological Research 33 (1977).
 */
export const KARATE = readGraph(`
  1: 2 3 4 5 6 7 8 9 11 12 13 14 18 20 22 32
  2: 3 4 8 14 18 20 22 31
  3: 4 8 9 10 14 28 29 33
  4: 8 13 14
  5: 7 11
  6: 7 11 17
  7: 17
  9: 31 33 34
  10: 34
  14: 34
  15: 33 34
  16: 33 34
  19: 33 34
  20: 34
  21: 33 34
  23: 33 34
  24: 26 28 30 33 34
  25: 26 28 32
  26: 32
  27: 30 34
  28: 34
  29: 32 34
  30: 33 34
  31: 33 34
  32: 33 34
  33: 34
`);

/** Who shares how many chapters of "Les Misérables" with whom: D. E. Knuth, "The Stanford GraphBase" (1993). */
export const MISERABLES = readGraph(`
  Valjean: Gavroche Marius*19 Javert*17 Thenardier*12 Enjolras*4 Fantine*9 Bossuet Cosette*31 MmeThenardier*7
  Valjean: Babet Claquesous Gueulemer Myriel*5 Montparnasse Bamatabois*2 Gillenormand*2 MlleGillenormand*2
  Valjean: Brevet*2 Champmathieu*3 Chenildieu*2 Cochepaille*2 Judge*3 Fauchelevent*8 Simplice*3
  Valjean: MlleBaptistine*3 MmeMagloire*3 Toussaint Woman2*3 Marguerite MotherInnocent Woman1*2 Gervais
  Valjean: Isabeau Labarre MmeDeR Scaufflaire
  Gavroche: Marius*4 Javert Thenardier Enjolras*7 Bossuet*5 Courfeyrac*7 Bahorel*5 Joly*3 Combeferre*6
  Gavroche: Feuilly*2 Mabeuf Babet Grantaire Gueulemer Montparnasse Prouvaire Brujon MmeHucheloup Child1*2
  Gavroche: Child2*2 MmeBurgon*2
  Marius: Thenardier*2 Enjolras*7 Bossuet*5 Courfeyrac*9 Bahorel Joly*2 Combeferre*5 Cosette*21 Eponine*5
  Marius: Feuilly Mabeuf Tholomyes Gillenormand*12 MlleGillenormand*6 LtGillenormand Pontmercy BaronessT
  Javert: Thenardier*5 Enjolras*6 Fantine*5 Cosette MmeThenardier Babet*2 Claquesous Gueulemer Montparnasse
  Javert: Bamatabois Fauchelevent Simplice Toussaint Woman2 Woman1
  Thenardier: Fantine Cosette Eponine*3 MmeThenardier*13 Babet*6 Claquesous*4 Gueulemer*5 Montparnasse
  Thenardier: Brujon*3 Anzelma*2 Pontmercy Boulatruelle
  Enjolras: Bossuet*10 Courfeyrac*17 Bahorel*4 Joly*5 Combeferre*15 Feuilly*6 Mabeuf Claquesous Grantaire*3
  Enjolras: Prouvaire*4 MmeHucheloup
  Fantine: MmeThenardier*2 Tholomyes*3 Bamatabois Blacheville*3 Dahlia*4 Fameuil*3 Favourite*4 Listolier*3
  Fantine: Zephine*4 Simplice*2 Marguerite*2 Perpetue
  Bossuet: Courfeyrac*12 Bahorel*4 Joly*7 Combeferre*9 Feuilly*6 Mabeuf Grantaire*3 Prouvaire*2 MmeHucheloup
  Courfeyrac: Bahorel*6 Joly*5 Combeferre*13 Eponine Feuilly*6 Mabeuf*2 Grantaire*2 Prouvaire*3 MmeHucheloup
  Bahorel: Joly*5 Combeferre*5 Feuilly*3 Mabeuf*2 Grantaire Prouvaire*2 MmeHucheloup
  Joly: Combeferre*5 Feuilly*5 Mabeuf Grantaire*2 Prouvaire*2 MmeHucheloup
  Combeferre: Feuilly*5 Mabeuf*2 Grantaire Prouvaire*2
  Cosette: MmeThenardier*4 Tholomyes Gillenormand*3 MlleGillenormand*2 LtGillenormand Toussaint*2 Woman2
  Eponine: Mabeuf MmeThenardier*2 Babet Claquesous Gueulemer Montparnasse Brujon Anzelma*2
  Feuilly: Mabeuf Grantaire Prouvaire*2
  Mabeuf: MotherPlutarch*3
  MmeThenardier: Babet Claquesous Gueulemer Anzelma Magnon
  Babet: Claquesous*4 Gueulemer*6 Montparnasse*2 Brujon*3
  Claquesous: Gueulemer*4 Montparnasse*2 Brujon
  Grantaire: Prouvaire MmeHucheloup
  Gueulemer: Montparnasse*2 Brujon*3
  Myriel: MlleBaptistine*8 MmeMagloire*10 Champtercier Count*2 CountessDeLo Cravatte Geborand Napoleon OldMan
  Montparnasse: Brujon
  Tholomyes: Blacheville*4 Dahlia*3 Fameuil*4 Favourite*3 Listolier*4 Zephine*3
  Bamatabois: Brevet Champmathieu*2 Chenildieu Cochepaille Judge*2
  Blacheville: Dahlia*3 Fameuil*4 Favourite*4 Listolier*4 Zephine*3
  Dahlia: Fameuil*3 Favourite*5 Listolier*3 Zephine*4
  Fameuil: Favourite*3 Listolier*4 Zephine*3
  Favourite: Listolier*3 Zephine*4
  Gillenormand: MlleGillenormand*9 LtGillenormand BaronessT Magnon
  Listolier: Zephine*3
  MlleGillenormand: LtGillenormand*2 MmePontmercy MlleVaubois
  Brevet: Champmathieu*2 Chenildieu*2 Cochepaille*2 Judge*2
  Champmathieu: Chenildieu*2 Cochepaille*2 Judge*3
  Chenildieu: Cochepaille*2 Judge*2
  Cochepaille: Judge*2
  Fauchelevent: MotherInnocent*3 Gribier*2
  Simplice: Perpetue*2
  MlleBaptistine: MmeMagloire*6
  Pontmercy: MmePontmercy
  Child1: Child2*3
  MmeBurgon: Jondrette
`);
