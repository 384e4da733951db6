extension HolidayRules {
    /// AD, AT, BE, CH, DE.
    static let westernEurope1 = """
        # AD Andorra
        11-01 All Saints' Day
        08-15 Assumption Day
        E-48 Carnival
        12-25 Christmas Day
        03-14 Constitution Day
        E+1 Easter Monday
        01-06 Epiphany
        E-2 Good Friday
        12-08 Immaculate Conception
        05-01 Labor Day
        01-01 New Year's Day
        09-08 Our Lady of Meritxell
        E+50 Pentecost Monday
        12-26 Saint Stephen's Day
        # AT Austria
        11-01 All Saints' Day
        E+39 Ascension Day
        08-15 Assumption Day
        12-25 Christmas Day
        E+60 Corpus Christi
        E+1 Easter Monday
        01-06 Epiphany
        12-08 Immaculate Conception
        05-01 Labor Day
        10-26 National Day
        01-01 New Year's Day
        E+50 Pentecost Monday
        12-26 Saint Stephen's Day
        # BE Belgium
        11-01 All Saints' Day
        11-11 Armistice Day
        E+39 Ascension Day
        08-15 Assumption Day
        12-25 Christmas Day
        E+1 Easter Monday
        E Easter Sunday
        05-01 Labor Day
        07-21 National Day
        01-01 New Year's Day
        E+49 Pentecost
        E+50 Pentecost Monday
        # CH Switzerland
        E+39 Ascension Day
        12-25 Christmas Day
        08-01 National Day
        01-01 New Year's Day
        # CH-AG Aargau
        11-01 All Saints' Day
        08-15 Assumption Day
        E+60 Corpus Christi
        E+1 Easter Monday
        E-2 Good Friday
        12-08 Immaculate Conception
        05-01 Labor Day
        E+50 Pentecost Monday
        01-02 Saint Berchtold's Day
        12-26 Saint Stephen's Day
        # CH-AI Appenzell Innerrhoden
        11-01 All Saints' Day
        08-15 Assumption Day
        E+60 Corpus Christi
        E+1 Easter Monday
        E-2 Good Friday
        12-08 Immaculate Conception
        E+50 Pentecost Monday
        12-26?mon+0?wed+0?thu+0?fri+0?sun+0 Saint Stephen's Day
        # CH-AR Appenzell Ausserrhoden
        E+1 Easter Monday
        E-2 Good Friday
        E+50 Pentecost Monday
        12-26?mon+0?wed+0?thu+0?fri+0?sun+0 Saint Stephen's Day
        # CH-BE Berne
        E+1 Easter Monday
        E-2 Good Friday
        E+50 Pentecost Monday
        01-02 Saint Berchtold's Day
        12-26 Saint Stephen's Day
        # CH-BL Basel-Landschaft
        E+1 Easter Monday
        E-2 Good Friday
        05-01 Labor Day
        E+50 Pentecost Monday
        12-26 Saint Stephen's Day
        # CH-BS Basel-Stadt
        E+1 Easter Monday
        E-2 Good Friday
        05-01 Labor Day
        E+50 Pentecost Monday
        12-26 Saint Stephen's Day
        # CH-FR Fribourg
        E-2 Good Friday
        # CH-GE Genève
        E+1 Easter Monday
        09-05>thu Genevan Fast
        E-2 Good Friday
        E+50 Pentecost Monday
        12-31 Restoration Day
        # CH-GL Glarus
        11-01 All Saints' Day
        03-30?tue+2?fri+6?sat+5?sun+4 2022..2041 Battle of Naefels Victory Day
        =20:0402;21:0408;22:0407;23:0413;26:0409;28:0406;33:0407;34:0413 Battle of Naefels Victory Day
        E+1 Easter Monday
        E-2 Good Friday
        E+50 Pentecost Monday
        12-26 Saint Stephen's Day
        # CH-GR Graubünden
        E+1 Easter Monday
        E+50 Pentecost Monday
        12-26 Saint Stephen's Day
        # CH-JU Jura
        11-01 All Saints' Day
        08-15 Assumption Day
        E+60 Corpus Christi
        E+1 Easter Monday
        E-2 Good Friday
        06-23 Independence Day
        05-01 Labor Day
        E+50 Pentecost Monday
        01-02 Saint Berchtold's Day
        # CH-LU Luzern
        11-01 All Saints' Day
        08-15 Assumption Day
        E+60 Corpus Christi
        E+1 Easter Monday
        E-2 Good Friday
        12-08 Immaculate Conception
        E+50 Pentecost Monday
        01-02 Saint Berchtold's Day
        12-26 Saint Stephen's Day
        # CH-NE Neuchâtel
        E+60 Corpus Christi
        E-2 Good Friday
        05-01 Labor Day
        03-01 Republic Day
        01-02?mon+0 Saint Berchtold's Day
        12-26?mon+0 Saint Stephen's Day
        # CH-NW Nidwalden
        11-01 All Saints' Day
        08-15 Assumption Day
        E+60 Corpus Christi
        E-2 Good Friday
        12-08 Immaculate Conception
        03-19 Saint Joseph's Day
        # CH-OW Obwalden
        11-01 All Saints' Day
        08-15 Assumption Day
        E+60 Corpus Christi
        E-2 Good Friday
        12-08 Immaculate Conception
        09-25 Saint Nicholas of Flüe
        # CH-SG Sankt Gallen
        11-01 All Saints' Day
        E+1 Easter Monday
        E-2 Good Friday
        E+50 Pentecost Monday
        12-26 Saint Stephen's Day
        # CH-SH Schaffhausen
        E+1 Easter Monday
        E-2 Good Friday
        05-01 Labor Day
        E+50 Pentecost Monday
        12-26 Saint Stephen's Day
        # CH-SO Solothurn
        E-2 Good Friday
        # CH-SZ Schwyz
        11-01 All Saints' Day
        08-15 Assumption Day
        E+60 Corpus Christi
        E+1 Easter Monday
        01-06 Epiphany
        E-2 Good Friday
        12-08 Immaculate Conception
        E+50 Pentecost Monday
        03-19 Saint Joseph's Day
        12-26 Saint Stephen's Day
        # CH-TG Thurgau
        E+1 Easter Monday
        E-2 Good Friday
        05-01 Labor Day
        E+50 Pentecost Monday
        01-02 Saint Berchtold's Day
        12-26 Saint Stephen's Day
        # CH-TI Ticino
        11-01 All Saints' Day
        08-15 Assumption Day
        E+60 Corpus Christi
        E+1 Easter Monday
        01-06 Epiphany
        12-08 Immaculate Conception
        05-01 Labor Day
        E+50 Pentecost Monday
        03-19 Saint Joseph's Day
        12-26 Saint Stephen's Day
        06-29 Saints Peter and Paul
        # CH-UR Uri
        11-01 All Saints' Day
        08-15 Assumption Day
        E+60 Corpus Christi
        E+1 Easter Monday
        01-06 Epiphany
        E-2 Good Friday
        12-08 Immaculate Conception
        E+50 Pentecost Monday
        03-19 Saint Joseph's Day
        12-26?mon+0?wed+0?thu+0?fri+0?sun+0 Saint Stephen's Day
        # CH-VD Vaud
        E+1 Easter Monday
        E-2 Good Friday
        E+50 Pentecost Monday
        09-16>mon Prayer Monday
        01-02 Saint Berchtold's Day
        # CH-VS Valais
        11-01 All Saints' Day
        08-15 Assumption Day
        E+60 Corpus Christi
        12-08 Immaculate Conception
        03-19 Saint Joseph's Day
        # CH-ZG Zug
        11-01 All Saints' Day
        08-15 Assumption Day
        E+60 Corpus Christi
        E-2 Good Friday
        12-08 Immaculate Conception
        # CH-ZH Zürich
        E+1 Easter Monday
        E-2 Good Friday
        05-01 Labor Day
        E+50 Pentecost Monday
        12-26 Saint Stephen's Day
        # DE Germany
        E+39 Ascension Day
        12-25 Christmas Day
        E+1 Easter Monday
        10-03 German Unity Day
        E-2 Good Friday
        05-01 Labor Day
        01-01 New Year's Day
        E+50 Pentecost Monday
        12-26 Second Day of Christmas
        # DE-BB Brandenburg
        E Easter Sunday
        E+49 Pentecost
        10-31 Reformation Day
        # DE-BE Berlin
        =28:0617 75th anniversary of the East German uprising of 1953
        =20:0508 75th anniversary of the liberation from Nazism and the end of the Second World War in Europe
        =25:0508 80th anniversary of the liberation from Nazism and the end of the Second World War in Europe
        03-08 2023.. Women's Day
        =20:0308;21:0308;22:0308 Women's Day
        # DE-BW Baden-Württemberg
        11-01 All Saints' Day
        E+60 Corpus Christi
        01-06 Epiphany
        # DE-BY Bayern
        11-01 All Saints' Day
        E+60 Corpus Christi
        01-06 Epiphany
        # DE-HB Bremen
        10-31 2017.. Reformation Day
        # DE-HE Hessen
        E+60 Corpus Christi
        # DE-HH Hamburg
        10-31 2017.. Reformation Day
        # DE-MV Mecklenburg-Vorpommern
        10-31 Reformation Day
        03-08 2027.. Women's Day
        =23:0308;24:0308;25:0308;26:0308 Women's Day
        # DE-NI Niedersachsen
        10-31 2017.. Reformation Day
        """
}
