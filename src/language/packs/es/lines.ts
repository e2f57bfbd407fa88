/** Words that open a credit line. */
export const credits = ['Archivo', 'Créditos', 'Cortesía', 'Crédito', 'Foto', 'Foto de archivo', 'Fotografía', 'Fotos', 'Gráfico', 'Ilustración', 'Imagen', 'Imágenes', 'Infografía', 'Vídeo', 'Video']

/** Openings of lines that point to other articles. */
export const related = ['Además', 'Artículo relacionado', 'Artículos relacionados', 'Contenido relacionado', 'En vivo', 'Escuche', 'Le puede interesar', 'Lea además', 'Lea más', 'Lea también', 'Lea aquí', 'Lee además', 'Lee más', 'Lee también', 'Leer más', 'Leé también', 'Más información', 'Más noticias', 'Mira también', 'Mire también', 'No te pierdas', 'Noticia relacionada', 'Noticias relacionadas', 'Puede leer', 'Recomendados', 'Relacionado', 'Relacionadas', 'Siga leyendo', 'Sigue leyendo', 'Suscríbete', 'Te puede interesar', 'Te recomendamos', 'Vea también', 'Ve también', 'Ver más', 'Ver también']

/** Words that open a byline. */
export const bylines = ['Con información de', 'Edición de', 'Edición', 'Editado por', 'Escrito por', 'Informa', 'Por', 'Redacción', 'Redactado por', 'Reporte de', 'Texto', 'Texto de']
