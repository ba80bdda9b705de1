import type { WordKinds } from '../word-kinds.ts'

/** Folded words by what they do in a reply; `*` stands for any ending. */
export const kinds: WordKinds = {
  you: 'vous tu te toi t',
  your: 'votre vos ton ta tes votr',
  we: 'nous on',
  our: 'notre nos',
  i: 'j je m moi me mon ma mes',
  not: 'ne n pas plus jamais rien aucun* ni',
  must: 'faut fallait faudra faudrait falloir suffit suffisait suffirait devez deviez devriez dois devrais oblig* imperati* veuillez',
  hadTo: 'auriez aurais aviez avais aurait eu',
  have: 'avez as etes es',
  notice:
    'lire lu lue lus lisez lis relire relisez relu verifi* regard* consult* suivi* suivre respect* attenti* remarqu* renseign*',
  mistake: 'faute* erreur* oubli* negligen* inattenti* tromp* mal mauvais* distrai* inattention',
  obvious:
    'evident* evidemment clair* pourtant simple* simplement facile* forcement logique* normal*',
  person:
    'dame dames monsieur madame mari femme femmes homme hommes epou* compagnon copain copine garcon* maman mamans papa papas mamie papi papy mamy senior* retrait* jeune* age age* agee* vieux vieille* generation* gens personnes etranger* origine* accent pays culture* religion* handicap* fauteuil enceinte blonde* ados gamin* gosse* demoiselle mademoiselle filles mecs sexe',
  child: 'mere pere fille fils enfant* bebe',
  skill:
    'comprend* compri* complique* technique* informatique* ordinateur* internet numerique* technolog* capable* niveau habitu* sait savez savoir debrouill* appareil* machine* bricol* conduire',
  praise: 'bravo felicitations chapeau courageu* admirable* impressionn* doue* fort forte',
  thirdParty:
    'transporteur* livreur* fournisseur* fabricant* constructeur* banque* syndic mairie prefecture prestataire* partenaire* assureur* proprietaire* bailleur agence* operateur* organisme* plateforme* hebergeur prof* medecin* pharmacie vendeur* magasin*',
  sendAway:
    'adress* tourn* contact* appel* rapproch* voyez voir rappel* ressort competen* concern* depend* releve relevent',
  passive: 'sera seront serez est sont ete etre fera font',
  process:
    'trait* transmis* transmet* enregistr* etudi* analys* examin* pris* charge effectu* instrui* communiqu*',
  paperwork:
    'dossier* formulaire* piece* justificatif* reference* numero* procedure* conformement cgv cgu article* delai* reglement* contrat* document* copie* certificat* resili* facture* courrier conditions modalites demande* requete*',
  warmth:
    'desole* navre* pardon* excus* condoleance* sinceres courage peine pensee* triste tristesse douloureu* eprouv* perte deuil soin',
  feeling:
    'ressen* sens touche* emu* emou* heureu* ravi* content* triste* coeur souri* aime* adore* espere* inquiet* colere frustr* plaisir joie fier fiere',
  someday: 'meilleurs delais bientot prochainement ulterieurement',
  when: 'lundi mardi mercredi jeudi vendredi samedi dimanche demain aujourd soir matin midi heure* semaine',
  act: 'verifie verifions regarde appelle rappelle envoie envoyons rembourse remplace prepare occupe demande lance ouvre transmets reviens',
  money:
    'rembours* remise* avoir geste offr* gratuit* euro* euros credit* bon reduction* dedommag* compens* indemni*',
  assurance: 'garanti* promet* promis* assure* certain* sans faute absolument',
  perhaps:
    'si peut pu pourrait aurait eventuel* possible* impact* desagrement* gene* constat* incident* circonstance* imprevu* malentendu',
  manners:
    'calm* ton crier criez insult* poli* respect* aimable* patien* agress* menac* inutile* hurl*',
  tried: 'deja essay* tent* verifi* redemarr*',
  firstSteps:
    'redemarr* rebranch* debranch* branch* allum* eteint* eteign* spam* indesirable* cache* cookies mot passe majuscule* batterie* pile* prise* cable*',
}
