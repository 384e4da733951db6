extension HolidayRules {
    /// DE, FR, LI, LU, MC, NL.
    static let westernEurope2 = """
        # DE-NW Nordrhein-Westfalen
        11-01 All Saints' Day
        E+60 Corpus Christi
        # DE-RP Rheinland-Pfalz
        11-01 All Saints' Day
        E+60 Corpus Christi
        # DE-SH Schleswig-Holstein
        10-31 2017.. Reformation Day
        # DE-SL Saarland
        11-01 All Saints' Day
        08-15 Assumption Day
        E+60 Corpus Christi
        # DE-SN Sachsen
        10-31 Reformation Day
        11-16>wed Repentance and Prayer Day
        # DE-ST Sachsen-Anhalt
        01-06 Epiphany
        10-31 Reformation Day
        # DE-TH Thüringen
        10-31 Reformation Day
        09-20 2023.. World Children's Day
        =20:0920;21:0920;22:0920 World Children's Day
        # FR France
        11-01 All Saints' Day
        11-11 Armistice Day
        E+39 Ascension Day
        08-15 Assumption Day
        12-25 Christmas Day
        E+1 Easter Monday
        05-01 Labor Day
        07-14 National Day
        01-01 New Year's Day
        E+50 Pentecost Monday
        05-08 Victory Day
        # FR-57 Moselle
        E-2 Good Friday
        12-26 Saint Stephen's Day
        # FR-6AE Alsace
        E-2 Good Friday
        12-26 Saint Stephen's Day
        # FR-971 Guadeloupe
        05-27 Abolition of Slavery
        E-2 Good Friday
        E-24 Mi-Careme
        07-21 Victor Schoelcher Day
        # FR-972 Martinique
        05-22 Abolition of Slavery
        07-21 Victor Schoelcher Day
        # FR-973 Guyane (française)
        06-10 Abolition of Slavery
        # FR-974 La Réunion
        12-20 Abolition of Slavery
        # FR-976 Mayotte
        04-27 Abolition of Slavery
        # FR-BL Saint-Barthélemy
        10-09 2012.. Abolition of Slavery
        # FR-MF Saint-Martin
        05-28 2012.. Abolition of Slavery
        07-21 2012.. Victor Schoelcher Day
        # FR-NC Nouvelle-Calédonie
        09-24 Citizenship Day
        # FR-PF Polynésie française
        E-2 Good Friday
        06-29 ..2024 Internal Autonomy Day
        11-20 2025.. Matāri'i
        03-05 Missionary Day
        # FR-PM Saint-Pierre-et-Miquelon
        # FR-TF Terres australes françaises
        # FR-WF Wallis-et-Futuna
        04-28 Feast of Saint Peter Chanel
        06-29 Saints Peter and Paul Day
        07-29 Territory Day
        # LI Liechtenstein
        11-01 All Saints' Day
        E+39 Ascension Day
        02-02 Candlemas
        12-25 Christmas Day
        E+60 Corpus Christi
        E+1 Easter Monday
        E Easter Sunday
        01-06 Epiphany
        12-08 Immaculate Conception
        05-01 Labor Day
        08-15 National Day
        09-08 Nativity of Mary
        01-01 New Year's Day
        E+49 Pentecost
        E+50 Pentecost Monday
        03-19 Saint Joseph's Day
        12-26 Saint Stephen's Day
        # LU Luxembourg
        11-01 All Saints' Day
        E+39 Ascension Day
        08-15 Assumption Day
        12-25 Christmas Day
        E+1 Easter Monday
        05-09 2023.. Europe Day
        =20:0509;21:0509;22:0509 Europe Day
        05-01 Labor Day
        06-23 National Day
        01-01 New Year's Day
        E+50 Pentecost Monday
        12-26 Saint Stephen's Day
        # MC Monaco
        11-01 All Saints' Day
        11-02?mon+0 All Saints' Day (observed)
        E+39 Ascension Day
        08-15 Assumption Day
        08-16?mon+0 Assumption Day (observed)
        12-25 Christmas Day
        12-26?mon+0 Christmas Day (observed)
        E+60 Corpus Christi
        E+1 Easter Monday
        12-08 Immaculate Conception
        =24:1209;30:1209 Immaculate Conception (observed)
        05-01 Labor Day
        05-02?mon+0 Labor Day (observed)
        01-01 New Year's Day
        01-02?mon+0 New Year's Day (observed)
        E+50 Pentecost Monday
        11-19 Prince's Day
        11-20?mon+0 Prince's Day (observed)
        01-27 Saint Devote's Day
        # NL Netherlands
        E+39 Ascension Day
        12-25 Christmas Day
        E+1 Easter Monday
        E Easter Sunday
        E-2 Good Friday
        04-27/sun-1 2014.. King's Day
        =20:0505;25:0505;30:0505;35:0505 Liberation Day
        01-01 New Year's Day
        E+49 Pentecost
        E+50 Pentecost Monday
        12-26 Second Day of Christmas
        """
}
