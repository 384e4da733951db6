extension HolidayRules {
    /// AR, BO, BR, CA, CL.
    static let americas1 = """
        # AR Argentina
        12-07?mon+0?wed+2 2010..2032 Bridge Public Holiday
        =20:0323,0710;21:0524,1008,1122;22:1007,1121;23:0526,0619,1013;24:0401,0621,1011;25:0502,0815,1121;26:0323,\
        0710 Bridge Public Holiday
        E-48 2011.. Carnival Monday
        E-47 2011.. Carnival Tuesday
        12-25 Christmas Day
        =22:1220 FIFA World Cup 2022 Victory Day
        E-2 Good Friday
        12-08 Immaculate Conception
        07-09 Independence Day
        05-01 Labor Day
        E-3 2011.. Maundy Thursday
        05-25 May Revolution Day
        =22:0518 National Census Day 2022
        03-24 National Day of Remembrance for Truth and Justice
        11-20/tue-1/wed-2/thu+4/fri+3 2017.. National Sovereignty Day
        01-01 New Year's Day
        08-17/tue-1/wed-2/thu+4/fri+3 2019.. Pass to the Immortality of General Don José de San Martín
        06-20 2015.. Pass to the Immortality of General Don Manuel Belgrano
        06-17/tue-1/wed-2/thu+4 2016.. Pass to the Immortality of General Don Martín Miguel de Güemes
        10-12/tue-1/wed-2/thu+4/fri+3 2019.. Respect for Cultural Diversity Day
        04-02 !2020 Veteran's Day and the Fallen in the Malvinas War
        =20:0331 Veteran's Day and the Fallen in the Malvinas War
        =26:1109 Visit of His Holiness Pope Leo XIV
        # BO Bolivia
        11-02 All Souls' Day
        06-21 2009.. Aymara New Year
        06-22?mon+0 Aymara New Year (observed)
        E-47 Carnival
        E-48 Carnival
        12-25 Christmas Day
        12-26?mon+0 Christmas Day (observed)
        E+60 Corpus Christi
        E-2 Good Friday
        08-06 Independence Day
        08-07?mon+0 Independence Day (observed)
        05-01 Labor Day
        =22:0502;33:0502 Labor Day (observed)
        10-17 2020.. National Dignity Day
        01-01 New Year's Day
        01-02?mon+0 New Year's Day (observed)
        01-22 2010.. Plurinational State Foundation Day
        01-23?mon+0 Plurinational State Foundation Day (observed)
        # BR Brazil
        11-02 All Souls' Day
        12-25 Christmas Day
        E-2 Good Friday
        09-07 Independence Day
        11-20 2024.. National Day of Zumbi and Black Awareness
        10-12 Our Lady of Aparecida
        11-15 Republic Proclamation Day
        04-21 Tiradentes' Day
        01-01 Universal Fraternization Day
        05-01 Worker's Day
        # BR-AC Acre
        09-05/tue+3/wed+2/thu+1 Amazonia Day
        01-23/tue+3/wed+2/thu+1 2009.. Evangelical Day
        06-15 Founding of Acre
        03-08/tue+3/wed+2/thu+1 International Women's Day
        11-17/tue+3/wed+2/thu+1 Signing of the Petropolis Treaty
        # BR-AL Alagoas
        11-20 ..2023 Black Awareness Day
        11-30 2013.. Evangelical Day
        09-16 Political Emancipation of Alagoas
        06-24 Saint John's Day
        06-29 Saint Peter's Day
        # BR-AM Amazonas
        11-20 2010..2023 Black Awareness Day
        09-05 Elevation of Amazonas to province
        # BR-AP Amapá
        11-20 ..2023 Black Awareness Day
        09-13 Creation of the Federal Territory
        07-25 2012.. Saint James' Day
        03-19 Saint Joseph's Day
        # BR-BA Bahia
        07-02 Bahia Independence Day
        # BR-CE Ceará
        03-25 Abolition of slavery in Ceará
        08-15 Our Lady of Assumption
        03-19 Saint Joseph's Day
        # BR-DF Distrito Federal
        11-30 Evangelical Day
        04-21 Founding of Brasilia
        # BR-ES Espírito Santo
        E+8 2020.. Our Lady of Penha
        # BR-GO Goiás
        07-26 Foundation of Goiás city
        10-24 Foundation of Goiânia
        # BR-MA Maranhão
        07-28 Maranhão joining to independence of Brazil
        # BR-MG Minas Gerais
        04-21 Tiradentes' Execution
        # BR-MS Mato Grosso do Sul
        10-11 State Creation Day
        # BR-MT Mato Grosso
        11-20 ..2023 Black Awareness Day
        # BR-PA Pará
        08-15 Grão-Pará joining to independence of Brazil
        # BR-PB Paraíba
        08-05 State Founding Day
        # BR-PE Pernambuco
        03-06 2018.. Pernambuco Revolution of 1817
        # BR-PI Piauí
        10-19 Piauí Day
        # BR-PR Paraná
        11-15 2014.. Our Lady of Rocio
        # BR-RJ Rio de Janeiro
        11-20 ..2023 Black Awareness Day
        E-47 2009.. Carnival
        04-23 Saint George's Day
        # BR-RN Rio Grande do Norte
        08-07 Rio Grande do Norte Day
        10-03 Uruaçu and Cunhaú Martyrs Day
        # BR-RO Rondônia
        06-18 Evangelical Day
        01-04 State Creation Day
        # BR-RR Roraima
        10-05 State Creation Day
        # BR-RS Rio Grande do Sul
        09-20 Gaucho Day
        # BR-SC Santa Catarina
        11-25>sun Saint Catherine of Alexandria Day
        08-11>sun Santa Catarina State Day
        # BR-SE Sergipe
        07-08 Sergipe Political Emancipation Day
        # BR-SP São Paulo
        07-09 Constitutionalist Revolution
        # BR-TO Tocantins
        03-18 Autonomy Day
        09-08 Our Lady of Nativity
        10-05 State Creation Day
        # CA Canada
        07-01 Canada Day
        12-25 Christmas Day
        12-26?mon+0?sun+1 Christmas Day (observed)
        E-2 Good Friday
        09-01>mon Labor Day
        01-01 New Year's Day
        01-02?mon+0?sun+1 New Year's Day (observed)
        # CA-AB Alberta
        07-02?mon+0 Canada Day (observed)
        02-15>mon Family Day
        11-11 Remembrance Day
        11-12?mon+0?sun+1 Remembrance Day (observed)
        10-08>mon Thanksgiving Day
        05-18>mon Victoria Day
        # CA-BC British Columbia
        08-01>mon British Columbia Day
        07-02?mon+0 Canada Day (observed)
        02-15>mon 2019.. Family Day
        =22:0919 Funeral of Her Majesty the Queen Elizabeth II
        09-30 2027.. National Day for Truth and Reconciliation
        =23:0930;24:0930;25:0930;26:0930 National Day for Truth and Reconciliation
        10-01?mon+0?sun+1 2023.. National Day for Truth and Reconciliation (observed)
        11-11 Remembrance Day
        10-08>mon Thanksgiving Day
        05-18>mon Victoria Day
        # CA-MB Manitoba
        02-15>mon Louis Riel Day
        09-30 2024.. National Day for Truth and Reconciliation
        10-01?mon+0?sun+1 2024.. National Day for Truth and Reconciliation (observed)
        10-08>mon Thanksgiving Day
        05-18>mon Victoria Day
        # CA-NB New Brunswick
        02-15>mon 2018.. Family Day
        =22:0919 Funeral of Her Majesty the Queen Elizabeth II
        08-01>mon New Brunswick Day
        11-11 Remembrance Day
        # CA-NL Newfoundland and Labrador
        07-02?mon+0?sun+1 Canada Day (observed)
        =22:0919 Funeral of Her Majesty the Queen Elizabeth II
        07-01 Memorial Day
        07-02?mon+0?sun+1 Memorial Day (observed)
        11-11 Remembrance Day
        11-12?mon+0?sun+1 Remembrance Day (observed)
        # CA-NS Nova Scotia
        =22:0919 Funeral of Her Majesty the Queen Elizabeth II
        02-15>mon 2015.. Heritage Day
        11-11 Remembrance Day
        11-12?mon+0?sun+1 Remembrance Day (observed)
        # CA-NT Northwest Territories
        08-01>mon Civic Holiday
        06-21 National Aboriginal Day
        09-30 2022.. National Day for Truth and Reconciliation
        11-11 Remembrance Day
        10-08>mon Thanksgiving Day
        05-18>mon Victoria Day
        # CA-NU Nunavut
        08-01>mon Civic Holiday
        09-30 2022.. National Day for Truth and Reconciliation
        07-09 2020.. Nunavut Day
        11-11 Remembrance Day
        10-08>mon Thanksgiving Day
        05-18>mon Victoria Day
        # CA-ON Ontario
        12-26 Boxing Day
        12-28?mon+0?tue+0 Boxing Day (observed)
        02-15>mon Family Day
        10-08>mon Thanksgiving Day
        05-18>mon Victoria Day
        # CA-PE Prince Edward Island
        07-02?mon+0?sun+1 Canada Day (observed)
        =22:0919 Funeral of Her Majesty the Queen Elizabeth II
        02-15>mon 2010.. Islander Day
        09-30 2022.. National Day for Truth and Reconciliation
        11-11 Remembrance Day
        11-12?mon+0?sun+1 Remembrance Day (observed)
        # CA-QC Quebec
        07-02?mon+0 Canada Day (observed)
        05-18>mon National Patriots' Day
        06-24 Saint John the Baptist Day
        06-25?mon+0 Saint John the Baptist Day (observed)
        10-08>mon Thanksgiving Day
        # CA-SK Saskatchewan
        07-02?mon+0?sun+1 Canada Day (observed)
        02-15>mon Family Day
        11-11 Remembrance Day
        11-12?mon+0?sun+1 Remembrance Day (observed)
        08-01>mon Saskatchewan Day
        10-08>mon Thanksgiving Day
        05-18>mon Victoria Day
        # CA-YT Yukon
        07-02?mon+0?sun+1 Canada Day (observed)
        08-15>mon Discovery Day
        =22:0919 Funeral of Her Majesty the Queen Elizabeth II
        06-21 2017.. National Aboriginal Day
        09-30 2027.. National Day for Truth and Reconciliation
        =23:0930;24:0930;25:0930;26:0930 National Day for Truth and Reconciliation
        11-11 Remembrance Day
        11-12?mon+0?sun+1 Remembrance Day (observed)
        10-08>mon Thanksgiving Day
        05-18>mon Victoria Day
        # CL Chile
        11-01 All Saints' Day
        09-19 Army Day
        08-15 Assumption Day
        12-25 Christmas Day
        E-2 Good Friday
        E-1 Holy Saturday
        12-08 Immaculate Conception
        09-18 Independence Day
        05-01 Labor Day
        10-12/tue-1/wed-2/thu-3/fri+3 Meeting of Two Worlds' Day
        09-23?mon-3?thu-6?sun-6 National Holiday
        01-02?mon+0 2013.. National Holiday
        =22:0916 National Holiday
        =21:0621;22:0621;23:0621;24:0620;25:0620;26:0621;27:0621;28:0620;29:0620;30:0621;31:0621;32:0620;33:0620;\
        34:0621;35:0621 National Indigenous Peoples Day
        05-21 Navy Day
        01-01 New Year's Day
        07-16 Our Lady of Mount Carmel
        10-31/tue-4/wed+2 Reformation Day
        06-29/tue-1/wed-2/thu-3/fri+3 Saint Peter and Saint Paul's Day
        # CL-AI Aisén del General Carlos Ibañez del Campo
        # CL-AN Antofagasta
        # CL-AP Arica y Parinacota
        06-07 2013.. Assault and Capture of Cape Arica
        # CL-AR La Araucanía
        # CL-AT Atacama
        # CL-BI Biobío
        # CL-CO Coquimbo
        # CL-LI Libertador General Bernardo O'Higgins
        # CL-LL Los Lagos
        # CL-LR Los Ríos
        # CL-MA Magallanes
        # CL-ML Maule
        # CL-NB Ñuble
        08-20 2014.. Nativity of Bernardo O'Higgins (Chillán and Chillán Viejo communes)
        # CL-RM Región Metropolitana de Santiago
        """
}
