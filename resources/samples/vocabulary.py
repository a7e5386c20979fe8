# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The invented people, places and sentences of the sample organisation. Nobody here exists."""

# Location: what it differs from the chain's NPS, and its five employees. The first is the manager.
LOCATIONS = {
    "Amersfoort": (4, ["Marieke van den Heuvel", "Zoë Brinkman", "Emre Çelik", "Joost Verhagen", "Sanne Kuipers"]),
    "Assen": (9, ["Harm Jan Wiersema", "Geke Oosterhof", "Rik Hofstede", "Anouk de Graaf", "Tjeerd Bouma"]),
    "Breda": (-6, ["Loes Verschuren", "Noël Böhmer", "Fatima el Idrissi", "Wouter Adriaansen", "Daniëlle Roovers"]),
    "Enschede": (2, ["Gerrit Nijhuis", "Aylin Özdemir", "Mirte ter Braak", "Stijn Olde Monnikhof", "Hülya Küçük"]),
    "Gouda": (6, ["Annemiek Rietveld", "Bram Kooiman", "Soraya Bouali", "Teun van Leeuwen", "Ilse Stolwijk"]),
    "Groningen": (7, ["Froukje Dijkstra", "Jelmer Postma", "Renée Huizinga", "Mohamed Amrani", "Elske van der Veen"]),
    "Haarlem": (-3, ["Caroline Zandvliet", "Youssef Benali", "Merel Duinker", "Floris Hartevelt", "Inês Ferreira"]),
    "Leiden": (1, ["Pieter Bas van Rhijn", "Chloé Vermeer", "Daan Rozemeijer", "Naima Tahiri", "Coen Schouten"]),
    "'s-Hertogenbosch": (-9, ["Toon van Uden", "Kübra Aydin", "Maartje van den Broek-van Oirschot", "Ruben Peijnenburg",
                              "Loïs Hendrix"]),
    "Tilburg": (-12, ["Ans Smulders", "Kees Brouwers", "Jolijn Vugts", "Özgür Demir", "Frederique Maximiliana van Grinsven"]),
    "Utrecht": (-1, ["Hanneke Terpstra", "Bas Lindeman", "Çigdem Arslan", "José de Wit", "Lieke Overbeek"]),
    "Zwolle": (5, ["Wilma Hoekstra", "Jorrit Veldman", "Mei-Ling Tan", "André van Dalfsen", "Saskia Pruim"]),
}

FUNCTIONS = ["Filiaalmanager", "Senior verkoopadviseur", "Verkoopadviseur", "Servicemedewerker", "Bezorger"]
DEPARTMENT_OF = {
    "Filiaalmanager": "Verkoop",
    "Senior verkoopadviseur": "Verkoop",
    "Verkoopadviseur": "Verkoop",
    "Servicemedewerker": "Service",
    "Bezorger": "Bezorging",
}

CHANNELS = [("Winkel", 46), ("Webshop", 24), ("Telefoon", 14), ("E-mail", 9), ("Chat", 7)]
STEPS = {
    "Verkoop": [("Oriëntatie", 25), ("Aankoop", 55), ("Gebruik", 20)],
    "Service": [("Gebruik", 35), ("Service", 65)],
    "Bezorging": [("Levering", 85), ("Service", 15)],
}
CUSTOMER_TYPES = [("Particulier", 83), ("Zakelijk", 17)]

PRAISE = [
    "Vriendelijk geholpen en goed advies gekregen.",
    "Top service, alles was de volgende dag al binnen!",
    "Ik werd meteen te woord gestaan; dat is tegenwoordig bijzonder.",
    "De medewerker zei \"wij lossen het op\" en dat gebeurde ook.",
    "Prima winkel, ik kom zeker terug.",
    "Goed geholpen.\nOok de bezorger was erg vriendelijk.",
    "Eindelijk iemand die écht meedenkt. Chapeau!",
    "Snelle levering, keurig ingepakt, eerlijke prijs (€ 249,00).",
    "Ze namen de tijd voor me - dat maakt het verschil.",
    "Heel tevreden; vooral over de uitleg bij het installeren.",
]
NEUTRAL = [
    "Op zich goed, maar het wachten duurde wat lang.",
    "Prima, niets bijzonders.",
    "Advies was goed; de levering kon sneller.",
    "Wel netjes, alleen stond mijn bestelling nog niet klaar.",
    "De website is onduidelijk.\nIn de winkel ging het beter.",
    "Ik had op \"vandaag besteld, morgen in huis\" gerekend; het werden twee dagen.",
]
COMPLAINT = [
    "Te laat geleverd en niemand die belt.",
    "Drie keer gebeld; drie keer een ander antwoord.",
    "Afspraak niet nagekomen.\nIk heb een hele dag thuis gezeten.\nNooit meer.",
    "De medewerker zei: \"Daar gaan wij niet over\". Onbeleefd.",
    "Product kwam beschadigd aan, ruilen kostte twee weken.",
    "Lang gewacht aan de kassa, en toen bleek het artikel er niet te zijn.",
    "Op mijn e-mail kreeg ik pas na dagen antwoord.",
    "Verkeerde maat geleverd; retour moest ik zelf betalen (€ 6,95).",
]
LATE = [
    "Levering veel te laat; er was \"2 dagen\" beloofd.",
    "Wéér uitgesteld. Bezorging is een ramp sinds de zomer.",
    "Pakket kwam dagen later dan afgesproken;\nniemand kon zeggen waar het was.",
]

WORK_PRAISE = ["Fijne collega's; goed rooster.", "Er wordt naar ons geluisterd.", "Leuk werk, \"geen dag is hetzelfde\"."]
WORK_COMPLAINT = ["Te weinig mensen op zaterdag.", "Het rooster komt te laat;\ndaar kan ik niets mee.", "Weinig doorgroeimogelijkheden."]
